/** Half of a sample that breaks the law; see {@code ArchitectureTest}. */
package org.variorum.architecture.early;
