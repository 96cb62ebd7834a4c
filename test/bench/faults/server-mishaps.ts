import { askPostgres, postgresAddress, SERVER } from '../../support/postgres-server.ts'
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts'
import { pause } from './child.ts'
import { ingest, verbatim } from './command.ts'
import { endsOf, type Mishap, partOf, type Scene, wholeOf } from './mishap.ts'
import { createPlace, reopened } from './place.ts'

const FRENCH = { LANG: 'fr_FR.UTF-8' }
const UNUSABLE = 2

interface Served extends Scene {
  readonly proxy: TcpProxy
  readonly schema: string
  /** Through the proxy, and past it. */
  readonly through: string
  readonly direct: string
}

/** A mishap on a schema of its own, which is reached through a proxy. */
const served = (name: string, run: (scene: Served) => Promise<readonly string[]>): Mishap => ({
  name,
  async run(scene) {
    const place = createPlace('postgres')
    const proxy = await startTcpProxy(Number(new URL(SERVER).port || 5432))
    const schema = new URL(place.address).searchParams.get('schema') ?? ''
    const address = new URL(postgresAddress(schema))
    address.host = `127.0.0.1:${proxy.port}`
    try {
      return await run({ ...scene, proxy, schema, through: address.href, direct: place.address })
    } finally {
      await proxy.stop()
      await place.remove()
    }
  },
})

/** The same command after the fault, and all must be there. */
async function again({ documents, direct, reference }: Served): Promise<string[]> {
  const found = await endsOf(ingest(documents, direct), 'the second ingest', { exit: 0, says: [] })
  return [...found, ...(await wholeOf(await reopened(direct), reference))]
}

const gone = served('a server that is gone in the middle', async (scene) => {
  const child = ingest(scene.documents, scene.through, FRENCH)
  const ending = endsOf(child, 'the ingest', {
    exit: UNUSABLE,
    says: ['ne répond pas ; voyez si le serveur est en marche'],
  })
  await pause(scene.reference.took * 0.5)
  await scene.proxy.stop()
  const found = await ending
  return [...found, ...(await partOf(await reopened(scene.direct), scene.reference)), ...(await again(scene))]
})

const refusing = served('a server that refuses', async (scene) => {
  const address = new URL(scene.through)
  address.pathname = '/nowhere'
  const denied = await endsOf(ingest(scene.documents, address.href, FRENCH), 'the ingest', {
    exit: UNUSABLE,
    says: ['refuse l’accès : vérifiez l’utilisateur, le mot de passe, le nom de la base'],
  })
  return [...denied, ...(await again(scene))]
})

const silent = served('a server that says nothing', async (scene) => {
  scene.proxy.stall()
  const slow = { exit: UNUSABLE, says: ['takes too long to answer'] }
  return [
    ...(await endsOf(ingest(scene.documents, scene.through), 'the ingest', slow)),
    ...(await again(scene)),
  ]
})

/** A statement that reads may take 10 seconds. */
const overLimit = served('a statement over its limit', async (scene) => {
  const found = await again(scene)
  const holding = askPostgres(
    `BEGIN; LOCK TABLE "${scene.schema}".article IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(25); COMMIT`,
  )
  const ending = {
    exit: UNUSABLE,
    says: ['a interrompu une requête qui dépassait la durée permise ; réessayez plus tard'],
  }
  found.push(...(await endsOf(verbatim(['ask', '/sources'], scene.through, FRENCH), 'a question', ending)))
  await holding
  return [...found, ...(await wholeOf(await reopened(scene.direct), scene.reference))]
})

export const serverMishaps: readonly Mishap[] = [gone, refusing, silent, overLimit]
