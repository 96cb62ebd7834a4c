import { EXIT, type Surroundings } from './surroundings.ts'
import { wordings } from './wording/wordings.ts'

/** Makes Discord know the commands; says whether that changed anything. */
export async function runRegister({ io, register }: Surroundings): Promise<number> {
  const registered = await register()
  if (!registered.ok) {
    io.complain(registered.detail ?? '')
    return EXIT.unusable
  }
  io.print(`${wordings[io.locale].registered[registered.value]}\n`)
  return EXIT.done
}
