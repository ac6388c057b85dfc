/** The address manifest.xml is written with: the developer's machine. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** `base` of a site as a manifest wants it: https, no query, ending in "/". Throws where it cannot be one. */
export function siteBase(base) {
  let url;
  try {
    url = new URL(base);
  } catch {
    throw new Error(`--env base= must be a whole address such as https://server.example.jp/kpi/: ${base}`);
  }
  if (url.protocol !== "https:") throw new Error(`Office takes https addresses only: ${base}`);
  if (url.search !== "" || url.hash !== "") throw new Error(`--env base= must end with the folder: ${base}`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}

/** The manifest with every address moved under `base`; AppDomain gets the origin alone. Throws if localhost is left. */
export function rebaseManifest(xml, base) {
  const site = siteBase(base);
  const moved = xml.replaceAll(`${DEVELOPMENT_ORIGIN}/`, site).replaceAll(DEVELOPMENT_ORIGIN, new URL(site).origin);
  if (isDeveloperAddress(moved)) throw new Error("An address of the developer's machine is left in the manifest");
  return moved;
}

export function isDeveloperAddress(text) {
  return /localhost|127\.0\.0\.1|\[::1\]/i.test(text);
}
