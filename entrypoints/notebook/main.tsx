import { render } from 'preact';
import { TranslateContext } from '../../components/translate-context.ts';
import { interfaceLanguage, translate } from '../../lib/browser/translate.ts';
import { NotebookApp } from './NotebookApp.tsx';
import '../../components/notebook.css';

const language = interfaceLanguage().split('-')[0]!;
document.documentElement.lang = language;
document.title = `${translate('nbTitle')} · ${translate('extName')}`;

render(
  <TranslateContext.Provider value={{ t: translate, language }}>
    <NotebookApp />
  </TranslateContext.Provider>,
  document.getElementById('notebook')!,
);
