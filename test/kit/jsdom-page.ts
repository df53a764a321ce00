/** What a page can do and jsdom cannot: scrolling has no place to happen there. */
Element.prototype.scrollIntoView ??= () => undefined
window.scrollTo = () => undefined
