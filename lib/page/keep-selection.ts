/** Returns the function that selects again what is selected now, where it is still on the page: fields of ours take the selection with the focus. */
export function keepSelection(document: Document): () => void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The page has shortened the text since.
    }
  };
}
