/** The folder edition (单机版), which opens from a disk, without a server. */

export const FOLDER = {
  name: '单机版',
  /** The file that tells how to use it. */
  readFirst: '先读我.txt',
  readFirstText: [
    {
      title: '怎么打开',
      lines: [
        '1. 先把压缩包整个解压，不要在压缩包里直接点开。解压到 U 盘、桌面或共享文件夹都可以。',
        '2. 双击 index.html。用 Chrome、Edge、360、Firefox 打开，不用装软件，不用联网，不用服务器。',
        '3. 文件夹可以整个改名、移动、复制；里面的文件不要改名、不要单独挪走。',
        '4. 文件夹的名字里不要用 # 和 %。',
      ],
    },
    {
      title: '换成本单位的',
      lines: [
        '1. 打开“本单位版”那一页，填单位、电话、谁在哪个岗、B 岗是谁、哪件事换给谁、本地定的数，存出 office.js。',
        '2. 用它替换 index.html 旁边的 office.js，再打开任何一页，用的就是本单位的。',
        '3. office.js 是程序，打开任何一页都会运行。只用本单位做手册的人亲手给的；别处传来的、说不清谁做的，不要放进来。',
        '4. 合并岗位、不显示某些页面，这个办法做不到，要请会用 Node 的人重新生成网站。',
        '5. 压缩包里现成的 Word、Excel 空表和日历文件不随 office.js 变；在表单那一页下载的 Word 文件会带上。搜索直接给出的一句话答案，也还是手册原来的。',
      ],
    },
    {
      title: '填的内容存在哪里',
      lines: [
        '1. 存在这台电脑的这个浏览器里，不在 U 盘上。换一台电脑之前，先在那一页下载或导出。',
        '2. Firefox 每一页各存各的，自评请用 Chrome、Edge 或 360。',
        '3. 公用电脑上用完，在那一页按“清空”。',
      ],
    },
    {
      title: '换成新一版',
      lines: [
        '1. 把新的压缩包解压到另一个文件夹。',
        '2. 把旧文件夹里的 office.js 复制过去，替换新文件夹里同名的文件。',
        '3. 打开看一眼单位名称对不对，再删掉旧文件夹。',
      ],
    },
  ],
  withBook: '全书：book.pdf。全部表单：forms 文件夹里的 forms.zip。',
  withoutBook: '这个压缩包里没有全书 PDF。全部表单：forms 文件夹里的 forms.zip。',
  /** The head of office.js, line by line. */
  officeScript: [
    '办公室工作手册（单机版）：本单位自己的内容。',
    '把这个文件放在 index.html 旁边，文件名保持 office.js；再打开任何一页，用的就是这里写的。',
    '不用了就换回原来的 office.js，手册恢复原样。要改，在“本单位版”那一页打开它，改好再存一遍。',
    '合并岗位、不显示的页面要重新生成网站才生效，这个文件只带着它们。',
  ],
  /** Stands before what the handbook says of a duty that was given to another post. */
  given: (to: string, control: string) =>
    `本单位由${to}办${control === '' ? '' : `，补救办法是${control.replace(/。$/, '')}`}。`,
  withSource: (value: string, source: string) => `${value}（${source}）`,
  faults: {
    damaged:
      'index.html 旁边的 office.js 读不出来，可能改坏了。这一页显示的是手册原来的内容。在“本单位版”那一页重新存一份，替换它；或者换回压缩包里原来的 office.js。',
    newer:
      'index.html 旁边的 office.js 是更新一版手册存的，这一版读不了，这一页显示的是手册原来的内容。请换用新一版的单机版。',
    encoding:
      'index.html 旁边的 office.js 存成了别的编码，里面的汉字已经认不出，这一页显示的是手册原来的内容。在“本单位版”那一页重新存一份，替换它；用记事本改时，编码选 UTF-8。',
  },
  needsBuild: 'office.js 里还写了合并岗位或不显示的页面，单机版做不到，要重新生成网站才生效。',
  /** Where something is written on one page and read on the same page. */
  kept: {
    shared:
      '单机版：填的内容存在这台电脑的这个浏览器里，不在 U 盘上；换一台电脑就看不到。同一浏览器打开的其他本地网页文件也能读到，公用电脑上用完请清空。',
    alone:
      '单机版：这个浏览器只为这一页保存，文件夹一换地方就看不到了。要留下来，关掉之前先下载成文件。',
  },
  /** Where other pages need what is written here. */
  keptOverPages: {
    shared:
      '单机版：填的内容存在这台电脑的这个浏览器里，不在 U 盘上；换一台电脑之前先导出，到那边再导入。同一浏览器打开的其他本地网页文件也能读到，公用电脑上用完请清空。',
    alone:
      '单机版：这个浏览器（如 Firefox）把每一页各存各的，在这一页填的，别的页看不到，答题、结果和台账接不起来。请改用 Chrome、Edge 或 360 打开；只能用它时，到“公用电脑自评”那一页一次答完，关掉之前打印或下载。',
  },
  /** Where all that is kept is listed. */
  keptList: {
    shared:
      '单机版：同一浏览器打开的其他本地网页文件也能读到这些内容。换一台电脑之前先下载，到那边再导入。',
    alone:
      '单机版：这个浏览器（如 Firefox）把每一页各存各的，这里只看得到本页自己的。到填的那一页按“清空”，或者用下面的办法在浏览器里清。',
  },
} as const;
