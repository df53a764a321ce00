/** Before anything is loaded: the language of a page is read once. */
localStorage.setItem('verstak-language', 'en')
