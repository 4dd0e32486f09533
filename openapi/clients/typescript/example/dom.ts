/** The element with this id, which is in index.html. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found as Type;
}

/** Makes an element. Texts become text, never HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Shows a failure where it happened, or takes the last one away. */
export function showError(within: ParentNode, message: string | undefined): void {
  const place = within.querySelector<HTMLElement>('.error');
  if (place === null) return;
  place.textContent = message ?? '';
  place.hidden = message === undefined;
}

let silence: ReturnType<typeof setTimeout> | undefined;

/**
 * Says for a while what has changed, also to those who do not see the page.
 *
 * @param visible is false for what others see anyway
 */
export function announce(message: string, visible = true): void {
  const line = byId('status-line');
  line.classList.toggle('unseen', !visible);
  line.textContent = message;
  clearTimeout(silence);
  silence = setTimeout(() => line.replaceChildren(), 6000);
}
