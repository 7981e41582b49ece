/** Dwellings the city lets or sells: projects, sizes, states with every change kept, import of lists (R15). */
@ApplicationModule(displayName = "Stock 房源")
package org.guangsha.stock;

import org.springframework.modulith.ApplicationModule;
