/** The folder edition (单机版), which opens from a disk, without a server. */

export const FOLDER = {
  /** The head of office.js, line by line. */
  officeScript: [
    '办公室工作手册（单机版）：本单位自己的内容。',
    '把这个文件放在 index.html 旁边，文件名保持 office.js；再打开任何一页，用的就是这里写的。',
    '不用了就删掉它，手册恢复原样。要改，在“本单位版”那一页打开它，改好再存一遍。',
    '合并岗位、不显示的页面要重新生成网站才生效，这个文件只带着它们。',
  ],
} as const;
