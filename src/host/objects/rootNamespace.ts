import { HostError } from "../protocol/hostError";

const outside = /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/;
const tag =
  /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?|(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?))>/g;

/** The namespace of the root element ("" without one); XML whose tags do not match is InvalidArgument. */
export function rootNamespace(xml: string): string {
  const root = /^<([^\s/>!?]+)((?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/.exec(xml.replace(outside, ""));
  if (root === null || !isBalanced(xml)) throw new HostError("InvalidArgument");
  const prefix = /^([^:]+):/.exec(root[1] ?? "")?.[1];
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const declared = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return declared?.[1] ?? declared?.[2] ?? "";
}

function isBalanced(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name, , selfClosing] of xml.matchAll(tag)) {
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots++;
      if (selfClosing !== "/") open.push(name);
    }
  }
  return open.length === 0 && roots === 1;
}
