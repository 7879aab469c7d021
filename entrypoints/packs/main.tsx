import { render } from 'preact';
import { TranslateContext } from '../../components/translate-context.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { PacksApp } from './PacksApp.tsx';
import '../../components/popup.css';
import '../../components/packs.css';

const language = interfaceLanguage().split('-')[0]!;
document.documentElement.lang = language;
document.title = `${translate('packsTitle')} – ${translate('extName')}`;

render(
  <TranslateContext.Provider value={{ t: translate, language }}>
    <PacksApp />
  </TranslateContext.Provider>,
  document.getElementById('packs')!,
);
