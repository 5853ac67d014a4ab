/**
 * A rehearsal: simulated phones hold a whole workshop over real connections, and then every screen is asked what it shows.
 * All of it runs on the one event loop of its clients' network.
 */
package org.atelier.tool.rehearsal;
