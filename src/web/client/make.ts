type Attribute = string | boolean | undefined
type Child = Node | string | null

/** Makes elements. Text always stays text: no HTML is parsed. */
export type Make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Tag]

/** `true` is an attribute without a value; `false` and `undefined` are none. */
export const maker =
  (document: Document): Make =>
  (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(name, '')
      else if (typeof value === 'string') element.setAttribute(name, value)
    }
    element.append(...children.filter((child) => child !== null))
    return element
  }
