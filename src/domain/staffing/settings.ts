/** What a district decides about counting. Every choice that changed a figure is said in the result. */
export interface StaffSettings {
  /** «Педагог» is counted in the column «санатсыз», as some districts report it. */
  readonly pedagogWithNone: boolean;
  readonly countPartTime: boolean;
  readonly countOnLeave: boolean;
  /** A person in two schools counts in each school; otherwise only in the first one listed. */
  readonly countInEverySchool: boolean;
}

export const defaultStaffSettings: StaffSettings = {
  pedagogWithNone: false,
  countPartTime: true,
  countOnLeave: true,
  countInEverySchool: true,
};
