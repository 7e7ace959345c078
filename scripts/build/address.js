// The addresses that a build is told: where the site will stand, and where office.js comes from.

/** Where the site stands while it is tried on this machine; manifest.xml is written for it. */
export const developmentAddress = 'https://localhost:3000/';
/** Microsoft supports no other; a setting for networks that cannot reach it. */
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

function httpsAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const plain = address && address.protocol === 'https:' && !address.username && !address.password && !/[?#]/u.test(text) && !/[\s"'<>&]/u.test(address.href);
  return plain ? address : undefined;
}

/** The address with a slash at its end, or undefined where Office would not take it. */
export const siteAddress = (text) => httpsAddress(text)?.href.replace(/\/*$/u, '/');

/** The address of a script, or undefined. */
export const scriptAddress = (text) => {
  const address = httpsAddress(text);
  return address?.pathname.endsWith('.js') ? address.href : undefined;
};
