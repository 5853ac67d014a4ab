/**
 * A client of docs/PROTOCOL.md for tools: it enters, holds the shared state and gives commands as a phone does. It shares
 * no code with the server's side of the protocol, so that what it sees is what any client would see.
 *
 * <p>Everything here belongs to the one event loop of its {@link org.atelier.tool.client.Network}.
 */
package org.atelier.tool.client;
