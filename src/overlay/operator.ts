/** The rule of facts that the operator corrected. */
export const OPERATOR = 'operator'

/** Whether a fact says what the operator made of it, rather than what extraction found. */
export const isCorrected = ({ rule }: { readonly rule: string }): boolean => rule === OPERATOR
