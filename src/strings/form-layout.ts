/** How an official document is laid out, where its writer may choose: GB/T 9704—2012, 10.1 and 7.3.5.2. */

/** The words are kept with a draft. */
export const LAYOUT_HEAD = {
  general: '一般格式',
  letter: '信函格式',
  printed: '信函格式，套印信函纸',
} as const;

export const LAYOUT_SEAL = { sealed: '加盖印章', unsealed: '不加盖印章' } as const;

export const FORM_LAYOUT = {
  head: '版式',
  seal: '印章',
  about: '这两项怎么选',
  mark: '发文机关全称',
  headNote:
    '信函格式照 GB/T 9704—2012 第 10.1 条：标志下和页脚各一条红双线，文号在右，首页不印页码，抄送不加线。信函纸上已经印好标志和红线的，选“套印信函纸”，只留位置。',
  sealNote:
    '署了名的公文要盖章；有特定发文机关标志的普发性公文和电报才可以不盖（《党政机关公文处理工作条例》第九条）。党政机关照办，事业单位参照。',
} as const;
