import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { Stage } from './open-extension.ts';

/** Collects what a page's scripts, the content script among them, throw or complain of from now on. Chromium only. */
export async function listenToPage(page: Page, heard: string[]): Promise<void> {
  await listen(await page.createCDPSession(), heard);
}

/** The same for the extension's worker. */
export async function listenToWorker(stage: Stage, heard: string[]): Promise<void> {
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(stage.opened.extensionUrl);
  await listen(await (await stage.opened.browser.waitForTarget(isOurs)).createCDPSession(), heard);
}

async function listen(session: CDPSession, heard: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    heard.push(`${text} ${exception?.description ?? ''}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning') heard.push(args.map((arg) => String(arg.value ?? arg.description)).join(' '));
  });
  await session.send('Runtime.enable');
}
