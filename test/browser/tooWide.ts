/** Elements that stand out of the pane, or whose text is cut with no way to see the rest. Runs in the pane. */
export function tooWide(body: Element): string[] {
  const view = body.ownerDocument.documentElement.clientWidth;
  return [...body.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || element.closest('svg, option') !== null) return false;
      const style = getComputedStyle(element);
      // Drop-downs shorten the option they show; the open list shows it whole.
      const cut = element.tagName !== 'SELECT' && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return cut || box.right > view + 1;
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
}
