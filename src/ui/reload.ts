/** Asks for the page again, at the same address. */
export function reloadPage(): void {
  window.location.reload();
}
