/** What the protection of a sheet still allows. */
export interface ProtectionModel {
  protected: boolean;
  options: Record<string, boolean | string>;
  password: string | null;
  /** As the file states it (hash …). */
  backing?: unknown;
}
