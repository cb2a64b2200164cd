/**
 * For a reader whose address, with what their browser sends along, is too long to be read: it has no
 * style, since it must stand without anything else being asked for.
 */
export const TOO_LONG_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>This address is too long · Quarterdeck</title>
</head>
<body>
<h1>This address is too long</h1>
<p>Quarterdeck cannot read it. If you followed a link, ask whoever gave it to you for a shorter one.</p>
<p>If every page says so, delete the cookies that your browser keeps of this site, and sign in again.</p>
<p><a href="/">Go to the latest scorecard</a></p>
</body>
</html>
`
