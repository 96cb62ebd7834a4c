import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresPage, type MeasuredReport, measuredReport, SETS, type SetName } from './figures-page.ts'

const [folder, page] = process.argv.slice(2)
if (folder === undefined || page === undefined) throw new Error('usage: write.ts FOLDER_OF_REPORTS PAGE.md')

const reports = Object.fromEntries(
  Object.keys(SETS).flatMap((name): [string, MeasuredReport][] => {
    const file = join(folder, `${name}.json`)
    return existsSync(file) ? [[name, measuredReport.parse(JSON.parse(readFileSync(file, 'utf8')))]] : []
  }),
) as Partial<Record<SetName, MeasuredReport>>

writeFileSync(page, figuresPage(reports))
