/** Excel on the web takes 5 MB at once; an order is a few hundred bytes. */
export const mostOrders = 5000;
