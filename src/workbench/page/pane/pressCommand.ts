import type { Host } from "../../../host/createHost";
import { hostedFrame } from "./hostedFrame";
import { openOfficeDialog } from "./openOfficeDialog";

/**
 * Presses a button of the ribbon: loads the page of the commands out of sight, lets it run the function and takes it
 * away when it has completed.
 */
export async function pressCommand(
  place: HTMLElement,
  address: string,
  functionName: string,
  host: Host,
): Promise<void> {
  const frame = hostedFrame(place, address, "リボンのコマンド", host, {
    openDialog: (request, listener) => openOfficeDialog(host, request, listener),
  });
  await frame.attached().runCommand(functionName);
  frame.remove();
}
