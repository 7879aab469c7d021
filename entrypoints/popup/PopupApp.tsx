import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupActions } from '../../components/Popup.tsx';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { watchSettings } from '../../lib/browser/settings.ts';
import { popupActions } from './popup-actions.ts';
import { readPopup } from './read-popup.ts';

export type PopupFacts = Omit<PopupProps, 'actions' | 'notice'> & { tabId: number | null };

/** The popup with its facts read from page, settings and background, and read again whenever something changes. */
export function PopupApp() {
  const [facts, setFacts] = useState<PopupFacts | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  // Facts that were asked for earlier must not replace later ones.
  const asked = useRef(0);
  const listing = useRef(false);
  const refresh = async () => {
    const turn = ++asked.current;
    const read = await readPopup(listing.current);
    if (turn === asked.current) setFacts(read);
  };

  const list = (open: boolean) => {
    listing.current = open;
    void refresh();
  };

  useEffect(() => {
    void refresh();
    // Marks change a moment after the settings do.
    const stop = watchSettings(() => void refresh().then(() => setTimeout(refresh, 300)));
    const timer = setInterval(refresh, 1_000);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, []);

  if (!facts) return null;
  const { tabId, ...props } = facts;
  const actions: PopupActions = popupActions({ tabId, site: facts.site, kindsOff: facts.kindsOff, refresh, setNotice, list });
  return <Popup {...props} notice={notice} actions={actions} />;
}
