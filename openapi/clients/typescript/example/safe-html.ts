const KEPT = new Set(
  'A B BLOCKQUOTE BR CODE DEL EM H3 H4 HR I LI OL P PRE S STRONG TABLE TBODY TD TH THEAD TR U UL'.split(' '),
);
const DROPPED = new Set('SCRIPT STYLE TEMPLATE IFRAME OBJECT EMBED SVG MATH'.split(' '));

/**
 * HTML of a message without what could do harm or load something: a few elements without attributes, and
 * addresses of links. The help desk cleans it too; this page does not depend on that.
 */
export function safeHtml(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  copy(new DOMParser().parseFromString(html, 'text/html').body, fragment);
  return fragment;
}

function copy(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) {
      to.appendChild(document.createTextNode(child.data));
    } else if (child instanceof Element && !DROPPED.has(child.tagName.toUpperCase())) {
      copy(child, KEPT.has(child.tagName) ? to.appendChild(clean(child)) : to);
    }
  }
}

function clean(element: Element): Element {
  const copied = document.createElement(element.tagName);
  if (copied instanceof HTMLAnchorElement) {
    const address = element.getAttribute('href') ?? '';
    if (/^(https?|mailto):/i.test(address)) copied.href = address;
    copied.rel = 'noopener noreferrer';
    copied.target = '_blank';
  }
  return copied;
}
