/**
 * Raised when the shape of a sheet changes. 1 was kept in localStorage by editions before 2.0 of the questionnaire;
 * 2 did not know from which meeting a sheet came. All of them are read, none but the last is written.
 */
export const FORMAT = 3;
export const OLDER_FORMATS: readonly unknown[] = [1, 2];

/** The same for the record of a meeting, which has a shape of its own. */
export const MEETING_FORMAT = 2;

/** Names the published schema, wherever the site is served from; every file of a sheet says it. */
export const SHEET_SCHEMA = `urn:office-handbook:assessment-sheet:${FORMAT}`;

/** Names the schema of a meeting in the same way. */
export const MEETING_SCHEMA = `urn:office-handbook:assessment-meeting:${MEETING_FORMAT}`;

/** 单位领导, 办公室负责人, 办公室人员, 其他科室; the groups of the method. */
export const ROLES = ['leader', 'head', 'staff', 'other-department'] as const;

/** Ids as content writes them; it also keeps names such as __proto__ out. */
export const ITEM_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A calendar day, or empty where none was given. */
export const DAY_OR_NONE = /^(?:\d{4}-\d{2}-\d{2})?$/;

/** The last day that has four digits of a year: where nothing ends them, fields of dates take six. */
export const LAST_DAY = '9999-12-31';

/** 未开始, 进行中, 已销号, 暂不整改. */
export const PLAN_STATES = ['open', 'doing', 'done', 'deferred'] as const;

/** A semantic version. */
export const VERSION = /^\d+\.\d+\.\d+$/;
