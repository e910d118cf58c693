/** Read by whoever uses a passkey first: a tenth of what a start reads, which most commands never need. */
export const webAuthn = () => import('@simplewebauthn/server');
