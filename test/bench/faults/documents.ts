import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = 3
const DAYS = 27
const MONTHS = 12
const NAMES = ['Odile Maréchal', 'Basile Renaud', 'Irène Chastel', 'Yann Le Guen', 'Aïcha Belkacem']
const MONTH_NAMES =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** An article of an invented port, with a quote of its own; two tell of each event. */
function document(number: number): string {
  const quay = number >> 1
  const who = NAMES[number % NAMES.length] ?? ''
  const [day, month] = [(quay % DAYS) + 1, MONTH_NAMES[quay % MONTHS]]
  const text =
    `Le quai numéro ${quay} de Portneuf rouvrira le ${day} ${month} 2031, a annoncé ${who}, maire de Portneuf. ` +
    `« Nous avions promis l’article ${number} aux pêcheurs », a déclaré ${who}.`
  const published = `2030-11-${String(day).padStart(2, '0')}`
  return JSON.stringify({ title: `L’article ${number}`, text, published })
}

/** So many documents from a number on, as files of JSON lines in a folder. */
export function writeDocuments(folder: string, count: number, from = 0): string {
  mkdirSync(folder, { recursive: true })
  for (let file = 0; file < FILES; file += 1) {
    const [first, next] = [file, file + 1].map((at) => Math.floor((at * count) / FILES)) as [number, number]
    const lines = Array.from({ length: next - first }, (_, i) => document(from + first + i))
    writeFileSync(join(folder, `${file}.jsonl`), lines.join('\n'))
  }
  return folder
}
