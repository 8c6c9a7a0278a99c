import { defineMdastPlugin } from 'satteri';

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const SOFT_BREAK = new RegExp(`(${HAN})\\n(?=${HAN})`, 'gu');

/** A line break between Chinese characters in the source would show as a space; it is dropped. */
export const joinLines = defineMdastPlugin({
  name: 'join-lines',
  text(node, context) {
    if (!node.value.includes('\n')) return;
    context.setProperty(node, 'value', node.value.replace(SOFT_BREAK, '$1'));
  },
});
