/** What the fields of an office's edition are called, on the page and in what is kept of it. */
const POST = {
  holder: '谁在岗',
  mergedInto: '并到哪个岗',
  control: '补救办法',
  cover: 'B 岗',
} as const;

const DUTY = { post: '换给哪个岗', control: '补救办法' } as const;

const LOCAL = { value: '定的是什么', source: '哪个文件定的' } as const;

export const SETUP_FIELDS = {
  single: {
    unit: '单位全称',
    title: '办公室名称',
    'contacts.phone': '电话',
    'contacts.room': '房间',
    'contacts.hours': '办公时间',
    'documents.mark': '发文机关标志',
    'documents.code': '机关代字',
    'documents.imprint': '印发机关',
    'documents.copies': '抄送',
  },
  post: POST,
  duty: DUTY,
  local: LOCAL,
  ofPost: (post: string, key: keyof typeof POST): string => `${post}：${POST[key]}`,
  ofDuty: (title: string, key: keyof typeof DUTY): string => `${title}：${DUTY[key]}`,
  ofLocal: (title: string, key: keyof typeof LOCAL): string => `${title}：${LOCAL[key]}`,
  hidden: (title: string) => `不用的页：${title}`,
} as const;
