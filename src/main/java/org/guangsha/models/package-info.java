/** Tools of the analyst: every diagram, table and form is checked as a whole before it is deployed, and says itself what is wrong with it. */
@ApplicationModule(displayName = "Models 模型")
package org.guangsha.models;

import org.springframework.modulith.ApplicationModule;
