/**
 * Hosts that are never read, with their subdomains: mail, chat, documents,
 * banking and payment, medical records. It can miss some, and PRIVACY.md says
 * so; `CLOSED_LABEL` below catches more by their names. One string, so that
 * looking is one call.
 */
const CLOSED_HOSTS =
  // Mail and chat
  ' mail.google.com outlook.com outlook.live.com outlook.office365.com' +
  ' mail.yahoo.com mail.proton.me protonmail.com' +
  ' tutanota.com tuta.com fastmail.com gmx.net gmx.com gmx.de web.de' +
  ' mail.aol.com icloud.com zoho.com mailbox.org posteo.de laposte.net' +
  ' mail.ru yandex.com hey.com messages.google.com chat.google.com' +
  ' web.whatsapp.com web.telegram.org messenger.com discord.com' +
  ' teams.microsoft.com teams.live.com slack.com app.element.io' +
  // Documents, notes and calendars
  ' docs.google.com drive.google.com calendar.google.com keep.google.com' +
  ' office.com onedrive.live.com sharepoint.com dropbox.com notion.so' +
  ' evernote.com overleaf.com app.asana.com trello.com atlassian.net' +
  // Banking, payment and tax
  ' paypal.com stripe.com wise.com revolut.com klarna.com venmo.com' +
  ' cash.app chase.com bankofamerica.com wellsfargo.com citi.com' +
  ' capitalone.com usbank.com americanexpress.com schwab.com fidelity.com' +
  ' vanguard.com hsbc.com hsbc.co.uk barclays.co.uk lloydsbank.co.uk' +
  ' natwest.com santander.com santander.co.uk halifax.co.uk monzo.com' +
  ' starlingbank.com nationwide.co.uk aib.ie bankofireland.com' +
  ' deutsche-bank.de sparkasse.de commerzbank.de ing.com ing.de n26.com' +
  ' dkb.de bnpparibas.com mabanque.bnpparibas credit-agricole.fr' +
  ' labanquepostale.fr societegenerale.fr boursorama.com bbva.es bbva.com' +
  ' bbva.mx caixabank.es bancosantander.es bradesco.com.br itau.com.br' +
  ' bb.com.br nubank.com.br commbank.com.au anz.com westpac.com.au' +
  ' nab.com.au asb.co.nz kiwibank.co.nz td.com rbcroyalbank.com' +
  ' scotiabank.com bmo.com cibc.com onlinesbi.sbi hdfcbank.com' +
  ' icicibank.com absa.co.za fnb.co.za standardbank.co.za' +
  ' capitecbank.co.za login.gov irs.gov access.service.gov.uk' +
  ' tax.service.gov.uk elster.de' +
  // Medical records, insurance and therapy in the browser
  ' mychart.com mychart.org followmyhealth.com healow.com' +
  ' athenahealth.com patientaccess.com nhsapp.service.nhs.uk' +
  ' myhealthrecord.gov.au doctolib.fr doctolib.de doctolib.it myuhc.com' +
  ' kp.org patient.betterhelp.com talkspace.com' +
  // Passwords and accounts
  ' accounts.google.com login.microsoftonline.com login.live.com' +
  ' appleid.apple.com okta.com auth0.com 1password.com bitwarden.com' +
  ' lastpass.com ';

/** A label anywhere in the host's name that says: this is no place to read. */
const CLOSED_LABEL =
  /^((e|web)?mail|mailbox|owa|outlook|roundcube|zimbra|(intra|extra)net|sso|login|signin|auth|idp|accounts?|(e|online|net)?bank(ing)?|secure|pay(ments?|roll)?|checkout|billing|mychart|e[hm]r|patient(s|portal)?|myhealth|vpn|remote|citrix|hr|localhost|router)$/u;

/** Names that are served on private networks only. */
const PRIVATE_SUFFIX =
  /\.(local|localdomain|internal|intranet|intern|lan|home|corp|private|home\.arpa)$/u;

/** Addresses that are routed on private networks only (RFC 1918 and others). */
const PRIVATE_ADDRESS =
  /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|0\.|\[(::1|f[cd]|fe[89ab]))/u;

/** Whether a host is closed to reading. */
export function isClosedHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/u, '');
  const labels = name.split('.');
  if (PRIVATE_ADDRESS.test(name) || PRIVATE_SUFFIX.test(name)) return true;
  // A name without a dot is somebody's own machine.
  if (labels.length < 2 && !name.startsWith('[')) return true;
  // The registered name itself may be anything: "secure.example" is a name.
  if (labels.slice(0, -2).some((label) => CLOSED_LABEL.test(label)))
    return true;
  if (labels.at(-1) === 'bank') return true;
  return labels.some((_, i) =>
    CLOSED_HOSTS.includes(` ${labels.slice(i).join('.')} `),
  );
}

/**
 * The same list as match patterns, so that the browser does not even start
 * the reader there.
 */
export function closedHostPatterns(): string[] {
  return CLOSED_HOSTS.trim()
    .split(' ')
    .map((host) => `*://*.${host}/*`);
}
