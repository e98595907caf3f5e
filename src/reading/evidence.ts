/** Everything that can speak for or against a label; each has a sentence for the reader (`reason_…` in _locales). */
export type EvidenceName =
  | 'quotationMarks'
  | 'cueVerb'
  | 'accordingTo'
  | 'subjunctive'
  | 'hearsay'
  | 'blockQuotation'
  | 'answer'
  | 'continued';
