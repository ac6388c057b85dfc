/** The code of the refusal the work ends in; "no error" where it does not. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
  return "no error";
}
