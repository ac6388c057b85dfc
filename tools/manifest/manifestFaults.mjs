import { DOMParser } from "@xmldom/xmldom";
import { isDeveloperAddress } from "./rebaseManifest.mjs";
import { pngSize } from "./pngSize.mjs";

const OFFICE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Children in the order Office demands; those with "?" may be left out. */
const ORDER = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  DesktopFormFactor: "GetStarted FunctionFile? ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label ToolTip? Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Resources: "Images Urls ShortStrings LongStrings",
};
const STRING_LIMITS = { ShortStrings: 125, LongStrings: 250 };
const NEEDED_ICONS = [16, 32, 80];

/**
 * Everything found wrong with a manifest, as `{ code, text }`.
 * `readSite(path)` gives a file of the add-in's site (`assets/icon-16.png`) or null; pages are looked for only where
 * `site.pages` says the site is a built one. `functions` are the names commands are registered under.
 */
export function manifestFaults(xml, { readSite, pages = false, production = false, version = null, functions = null }) {
  const faults = [];
  const fault = (code, text) => faults.push({ code, text });

  let document;
  try {
    document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
  } catch (error) {
    fault("not-well-formed", String(error.message ?? error).split("\n")[0]);
    return faults;
  }
  const app = document.documentElement;
  if (
    app.localName !== "OfficeApp" ||
    app.namespaceURI !== OFFICE ||
    app.getAttributeNS(XSI, "type") !== "TaskPaneApp"
  ) {
    fault("not-a-task-pane-manifest", `The root is ${app.nodeName} ${app.getAttributeNS(XSI, "type") ?? ""}`);
    return faults;
  }

  const all = (name) => [...app.getElementsByTagNameNS("*", name)];
  const value = (element) => element.getAttribute("DefaultValue") ?? element.textContent.trim();
  const own = (name) => children(app).find((child) => child.localName === name);

  for (const [name, order] of Object.entries(ORDER)) {
    for (const element of name === "OfficeApp" ? [app] : all(name)) checkOrder(element, order, fault);
  }

  // Base part
  const id = own("Id")?.textContent.trim() ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) || /^[0-]+$/.test(id)) fault("id", `Id: ${id}`);
  const ownVersion = own("Version")?.textContent.trim() ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(ownVersion)) fault("version", `Version must have four parts: ${ownVersion}`);
  else if (version !== null && !ownVersion.startsWith(`${version}.`))
    fault("version", `Version ${ownVersion} is not that of package.json (${version}): clients would keep the old one`);
  if (own("DefaultLocale")?.textContent.trim() !== "ja-JP") fault("default-locale", "DefaultLocale must be ja-JP");
  if (own("Permissions")?.textContent.trim() !== "ReadWriteDocument")
    fault("permissions", "ReadWriteDocument is needed");
  const hosts = children(own("Hosts") ?? app).map((host) => host.getAttribute("Name"));
  if (own("Hosts") && (hosts.length !== 1 || hosts[0] !== "Workbook")) fault("hosts", `Hosts: ${hosts.join(", ")}`);
  if (own("Requirements"))
    fault("requirements", "A lowest API set here hides the add-in on older Excel instead of letting the pane explain");
  for (const name of ["DisplayName", "Description"]) {
    const element = own(name);
    if (!element) continue;
    const limit = name === "DisplayName" ? 125 : 250;
    if (texts(element).some((text) => text.length > limit)) fault("text-too-long", `${name}: more than ${limit}`);
    if (!hasEnglish(element)) fault("no-english", `${name} has no en-US text`);
  }

  // Addresses
  const addresses = [];
  for (const name of ["IconUrl", "HighResolutionIconUrl", "SupportUrl"])
    if (own(name)) addresses.push(value(own(name)));
  for (const name of ["SourceLocation", "Image", "Url"])
    for (const element of all(name)) if (element.getAttribute("DefaultValue") !== null) addresses.push(value(element));
  const start = value(
    children(own("DefaultSettings") ?? app).find((child) => child.localName === "SourceLocation") ?? app,
  );
  const base = start.slice(0, start.lastIndexOf("/") + 1);
  for (const address of new Set(addresses)) {
    if (!URL.canParse(address) || new URL(address).protocol !== "https:") fault("not-https", address);
    else if (!address.startsWith(base)) fault("other-site", `${address} is not under ${base}`);
    if (address.length > 2048) fault("address-too-long", address.slice(0, 80));
  }
  const domains = all("AppDomain").map((domain) => domain.textContent.trim());
  for (const domain of domains) {
    if (!URL.canParse(domain) || new URL(domain).origin !== domain) fault("app-domain", `Origin only: ${domain}`);
    else if (URL.canParse(start) && domain !== new URL(start).origin)
      fault("app-domain", `A foreign origin: ${domain}`);
  }
  if (production && isDeveloperAddress(xml)) fault("localhost", "An address of the developer's machine is left");

  // Ribbon part
  const overrides = own("VersionOverrides");
  if (
    overrides &&
    (overrides.namespaceURI !== OVERRIDES || overrides.getAttributeNS(XSI, "type") !== "VersionOverridesV1_0")
  )
    fault("version-overrides", "A task pane takes VersionOverridesV1_0 of taskpaneappversionoverrides only");
  if (all("CustomTab").length > 1) fault("custom-tabs", "At most one CustomTab");
  for (const tab of all("OfficeTab"))
    if (!/^Tab[A-Z]\w+$/.test(tab.getAttribute("id") ?? "")) fault("office-tab", `OfficeTab ${tab.getAttribute("id")}`);

  const ids = [...all("Group"), ...all("Control")].map((element) => element.getAttribute("id") ?? "");
  for (const name of new Set(ids)) {
    if (name === "" || name.length > 125) fault("control-id", `Control or group id: “${name}”`);
    if (ids.filter((other) => other === name).length > 1) fault("control-id", `${name} stands twice`);
  }
  const wantsFunctions = all("Action").some((action) => action.getAttributeNS(XSI, "type") === "ExecuteFunction");
  if (wantsFunctions && all("FunctionFile").length === 0)
    fault("function-file", "ExecuteFunction needs a FunctionFile");
  for (const action of all("Action")) {
    const type = action.getAttributeNS(XSI, "type");
    const parts = children(action);
    const text = (name) => parts.find((part) => part.localName === name)?.textContent.trim() ?? "";
    if (type === "ExecuteFunction") {
      const name = text("FunctionName");
      if (name === "" || (functions !== null && !functions.includes(name)))
        fault("function-name", `No command is registered as “${name}”`);
    } else if (type === "ShowTaskpane") {
      if (!parts.some((part) => part.localName === "SourceLocation")) fault("action", "ShowTaskpane without a page");
      if (text("TaskpaneId") === "") fault("action", "ShowTaskpane without TaskpaneId");
    } else fault("action", `Unknown action ${type}`);
  }

  // Resources
  const resources = new Map();
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of all(kind)) {
      const name = element.getAttribute("id");
      if (name === null) continue;
      if (resources.has(name)) fault("resource-id", `${name} stands twice`);
      if (name.length > 32) fault("resource-id", `${name} has more than 32 characters`);
      resources.set(name, { element, kind });
      if (kind !== "String") continue;
      if (!hasEnglish(element)) fault("no-english", `${name} has no en-US text`);
      const limit = STRING_LIMITS[element.parentNode.localName] ?? 250;
      if (texts(element).some((text) => text.length > limit)) fault("text-too-long", `${name}: more than ${limit}`);
      if (texts(element).some((text) => text.trim() === "")) fault("text-empty", `${name} is empty`);
    }
  }
  const asked = [...app.getElementsByTagName("*")].filter((element) => element.getAttribute("resid") !== null);
  for (const element of asked) {
    const resource = resources.get(element.getAttribute("resid"));
    const kind =
      element.localName === "Image" ? "Image" : /Location|Url|File$/.test(element.localName) ? "Url" : "String";
    if (!resource) fault("resid", `${element.localName} asks for ${element.getAttribute("resid")}, which is not there`);
    else if (resource.kind !== kind)
      fault("resid", `${element.localName} asks for a ${kind}: ${element.getAttribute("resid")} is a ${resource.kind}`);
  }
  for (const name of resources.keys())
    if (!asked.some((element) => element.getAttribute("resid") === name)) fault("resource-unused", name);

  // Icons and pages
  const icon = (address, size) => {
    if (!address.startsWith(base)) return;
    const bytes = readSite(address.slice(base.length));
    const pixels = bytes === null ? null : pngSize(bytes);
    if (bytes === null) fault("icon-missing", address);
    else if (pixels === null) fault("icon-not-png", address);
    else if (pixels.width !== size || pixels.height !== size)
      fault("icon-pixels", `${address} is ${pixels.width} × ${pixels.height}, ${size} is said`);
  };
  if (own("IconUrl")) icon(value(own("IconUrl")), 32);
  if (own("HighResolutionIconUrl")) icon(value(own("HighResolutionIconUrl")), 64);
  for (const group of all("Icon")) {
    const sizes = children(group).map((image) => Number(image.getAttribute("size")));
    for (const size of NEEDED_ICONS)
      if (!sizes.includes(size))
        fault(
          "icon-size",
          `${group.parentNode.getAttribute("id") ?? group.parentNode.localName} has no ${size} px icon`,
        );
    for (const image of children(group)) {
      const resource = resources.get(image.getAttribute("resid"));
      if (resource?.kind === "Image") icon(value(resource.element), Number(image.getAttribute("size")));
    }
  }
  if (pages) {
    for (const address of new Set(addresses)) {
      const path = address.slice(base.length).replace(/[?#].*$/, "");
      if (address.startsWith(base) && path.endsWith(".html") && readSite(path) === null) fault("page-missing", address);
    }
  }
  return faults;
}

function children(element) {
  return [...element.childNodes].filter((node) => node.nodeType === 1);
}

function texts(element) {
  const overrides = children(element).map((override) => override.getAttribute("Value") ?? "");
  return [element.getAttribute("DefaultValue") ?? "", ...overrides];
}

function hasEnglish(element) {
  return children(element).some(
    (child) =>
      child.localName === "Override" && child.getAttribute("Locale") === "en-US" && child.getAttribute("Value"),
  );
}

/** Children must be there, known, and in order; the last name of an order may repeat. */
function checkOrder(element, order, fault) {
  const names = order.split(" ").map((name) => ({ name: name.replace("?", ""), optional: name.endsWith("?") }));
  const found = children(element).map((child) => child.localName);
  for (const { name, optional } of names)
    if (!optional && !found.includes(name)) fault("missing-element", `${element.localName} has no ${name}`);
  let last = 0;
  for (const name of found) {
    const place = names.findIndex((one) => one.name === name);
    if (place < 0) fault("unknown-element", `${name} in ${element.localName}`);
    else if (place < last) fault("element-order", `${name} in ${element.localName} stands too late`);
    else last = place;
  }
}
