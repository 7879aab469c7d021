import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mightBeRelevant } from '../../lib/core/topics/might-be-relevant.ts';
import { askForReader } from '../../lib/messages/ask-for-reader.ts';
import { watchGate } from '../../lib/page/watch-gate.ts';

// All that most pages of a news site load of the extension: the build makes it the content script of the manifest.
export default defineUnlistedScript(() => void watchGate({ mightBeRelevant, onRelevant: askForReader }));
