/** Strict decoding: text is UTF-8, and whatever else a file turns out to be is named. */
import { lineAt, type Fault } from './fault.ts';

/** Bytes a file of content may have. The longest today has 52,000; what is far too long is answered at once. */
export const LARGEST = 5_000_000;

const SAVE_AS_UTF8 =
  '另存为 UTF-8 再试。记事本：另存为，编码选 UTF-8；WPS：另存为纯文本，编码选 UTF-8；VS Code：点右下角的编码，选“通过编码保存”，再选 UTF-8';

/** How files of other programs begin. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG 图片'],
  [[0xff, 0xd8, 0xff], 'JPEG 图片'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF 图片'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF 文件'],
  [[0x50, 0x4b, 0x03, 0x04], 'Word、Excel（docx、xlsx）或压缩文件（zip）'],
  [[0xd0, 0xcf, 0x11, 0xe0], '旧版 Word 或 Excel 文件（doc、xls）'],
  [[0x52, 0x61, 0x72, 0x21], '压缩文件（rar）'],
  [[0x37, 0x7a, 0xbc, 0xaf], '压缩文件（7z）'],
  [[0x1f, 0x8b], '压缩文件（gz）'],
];

/** @returns the text without a byte order mark, or why there is none */
export function decodeBytes(bytes: Uint8Array): string | Fault {
  if (bytes.length > LARGEST) return tooLarge(bytes.length);
  const other = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (other) return notText(`这是${/^[A-Z]/.test(other[1]) ? ' ' : ''}${other[1]}，只是改了名字`);
  if (isUtf16(bytes))
    return { message: '文件是用 UTF-16（Unicode）编码保存的', hint: SAVE_AS_UTF8 };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

/** @param size in bytes */
export function tooLarge(size: number): Fault {
  return {
    message: `文件有 ${describeSize(size)}，一个文件至多 ${describeSize(LARGEST)}`,
    hint: '看看是不是粘进了图片或别的文件；内容确实多就拆成几个文件',
  };
}

function notText(message: string): Fault {
  return { message, hint: '这里要的是文字：换回原来的文件，或照 CONTRIBUTING.md 重新写' };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: Latin letters, blanks and line ends each stand beside an empty byte.
  const head = bytes.subarray(0, 2000);
  const zerosIn = (odd: number) =>
    head.filter((byte, index) => index % 2 === odd && byte === 0).length;
  const [even, odd] = [zerosIn(0), zerosIn(1)];
  return (
    Math.max(even, odd) > Math.max(4, head.length / 20) &&
    Math.min(even, odd) < Math.max(even, odd) / 10
  );
}

function notUtf8(bytes: Uint8Array): Fault {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.split('\uFFFD').length - 1;
  const foreign = loose.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (broken <= 3 || broken < foreign / 10) {
    const line = lineAt(loose, loose.indexOf('\uFFFD'));
    return {
      line,
      message: `这一行有不完整的字：${broken} 处字节不是 UTF-8`,
      hint: '文件可能没有存全或被截断：换回原来的文件，或删去乱码重写',
    };
  }
  if (isChinese(bytes)) {
    return { message: '文件是用 GBK（GB18030，记事本里叫 ANSI）编码保存的', hint: SAVE_AS_UTF8 };
  }
  if (bytes.includes(0)) return notText('这不是文字文件');
  return { message: '文件不是 UTF-8 编码，也认不出是哪种编码', hint: SAVE_AS_UTF8 };
}

/** True where the bytes, read as GB18030, are mostly Chinese characters and their punctuation. */
function isChinese(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
    const chinese = foreign.filter((each) =>
      /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef‘’“”—…·〔〕]/.test(each),
    );
    return chinese.length > foreign.length * 0.9;
  } catch {
    return false;
  }
}

function describeSize(bytes: number): string {
  return bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
    : `${Math.round(bytes / 1000)} KB`;
}
