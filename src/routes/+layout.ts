// Every page is made by the server; one small script makes it instant (src/lib/client).
export const csr = false;
