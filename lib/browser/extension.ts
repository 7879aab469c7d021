// The one place that touches the extension API: everything else asks the functions of this folder.
import { browser } from 'wxt/browser';

export { browser };
