/** Names and XML of model files. Pure. */
package org.guangsha.models.files.rules;
