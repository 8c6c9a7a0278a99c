/** Who may hold a post or carry out a duty. Without zod, which browsers need not load to draw who does. */

/** What a person must be to hold a post or carry out a duty. */
export const ELIGIBILITY = {
  'party-member': '中共党员',
  'classified-personnel': '经审查上岗的涉密人员',
  'personnel-archives-staff': '干部人事档案专（兼）职管理人员（须为中共党员）',
  'accounting-staff': '具备相应能力的会计人员',
  'licensed-driver': '持相应准驾车型驾驶证的人员',
  'press-spokesperson': '经单位授权的发言人',
  'on-establishment': '在编或正式聘用人员',
} as const;

export type Eligibility = keyof typeof ELIGIBILITY;

/** Qualifications that a person brings along; the rest is granted case by case. */
export const PERSONAL: ReadonlySet<Eligibility> = new Set([
  'party-member',
  'classified-personnel',
  'personnel-archives-staff',
]);
