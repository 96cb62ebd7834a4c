import type { Event } from '../../domain/event.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'

/** The label with a capital: the one change that a title makes. */
export const eventTitle = ({ label }: Event): string => capital(fitLine(label, BOUNDS.label))

const capital = (text: string): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase('fr') + text.slice(first.length)
}
