/**
 * Copies a text; false where the browser does not let us. Over plain http (a server in the office's own network) there
 * is no clipboard interface: then by the old way, from a field beside the thing that is shown.
 */
export const copyText = async (text: string, beside: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    // Within the dialog: everything outside an open one cannot be selected.
    beside.append(field);
    field.select();
    const isCopied = document.execCommand?.('copy') ?? false;
    field.remove();
    return isCopied;
  }
};
