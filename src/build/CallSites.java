import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Links in a jar what the compiler leaves to be linked at each start of the program: a string
 * concatenation becomes a method that appends, a lambda becomes a class. At its first run, Java
 * spends milliseconds on each of the former and a quarter of one on each of the latter.
 *
 * <p>Usage: {@code CallSites JAR PREFIX...}, where lambdas are linked in the classes whose path
 * starts with a prefix.
 */
final class CallSites {
  private static final Type OBJECT = Type.getType(Object.class);

  private final FileSystem jar;
  private final List<String> prefixes;

  /** The classes made for lambdas, by the class that heads their nest. */
  private final Map<String, List<String>> nests = new TreeMap<>();

  private int concatenations;
  private int lambdas;

  private CallSites(FileSystem jar, List<String> prefixes) {
    this.jar = jar;
    this.prefixes = prefixes;
  }

  public static void main(String[] args) throws IOException {
    List<String> prefixes = List.of(args).subList(1, args.length);
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      new CallSites(jar, prefixes).run();
    }
  }

  private void run() throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(jar.getPath("/"))) {
      classes = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    classes.forEach(this::link);
    nests.forEach(this::enlarge);
    String note =
        "When this jar was built, string concatenations of its classes became methods, and lambdas"
            + " became classes: "
            + (concatenations + " and " + lambdas + ".\n");
    Files.writeString(jar.getPath("META-INF", "CHANGES"), note);
    System.out.print(note);
  }

  private void link(Path file) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    Linker linker = new Linker(writer);
    new ClassReader(read(file)).accept(linker, 0);
    if (linker.found > 0) {
      write(file, writer);
    }
  }

  private Path file(String name) {
    return jar.getPath("/" + name + ".class");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, ClassWriter writer) {
    try {
      Files.write(file, writer.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the head of a nest who belongs to it, so that they may call what is private in it. */
  private void enlarge(String head, List<String> members) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(read(file(head))).accept(writer, 0);
    members.forEach(writer::visitNestMember);
    write(file(head), writer);
  }

  /** Links the call sites of one class. */
  private final class Linker extends ClassVisitor {
    private final List<Runnable> methods = new ArrayList<>();
    private Type self = OBJECT;
    private String head = "";
    private int version;
    private boolean isInterface;
    private int found;

    Linker(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int format, int access, String name, String generics, String parent, String[] interfaces) {
      version = format;
      self = Type.getObjectType(name);
      head = name;
      isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(format, access, name, generics, parent, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
      head = host;
      super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String generics, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, type, generics, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(String called, String site, Handle by, Object... args) {
          switch (by.getName()) {
            case "makeConcatWithConstants" -> {
              Method made = new Method("concatenation$" + found++, site);
              methods.add(() -> append(made, args));
              visitMethodInsn(
                  INVOKESTATIC, self.getInternalName(), made.getName(), site, isInterface);
              concatenations++;
            }
            case "metafactory" -> {
              if (isToLink()) {
                String made = self.getInternalName() + "$$Linked" + found++;
                new Lambda(made, new Method(called, ((Type) args[0]).getDescriptor()), site, args)
                    .write(version, head);
                visitMethodInsn(INVOKESTATIC, made, Lambda.MAKER, site, false);
                lambdas++;
              } else {
                super.visitInvokeDynamicInsn(called, site, by, args);
              }
            }
            default -> super.visitInvokeDynamicInsn(called, site, by, args);
          }
        }
      };
    }

    /** Classes before Java 11 have no nests, so that others could not call their lambdas. */
    private boolean isToLink() {
      return (version & 0xFFFF) >= Opcodes.V11
          && prefixes.stream().anyMatch(self.getInternalName()::startsWith);
    }

    @Override
    public void visitEnd() {
      methods.forEach(Runnable::run);
      super.visitEnd();
    }

    /** Writes a method that appends its arguments as a recipe of the compiler says. */
    private void append(Method made, Object[] args) {
      int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
      GeneratorAdapter code = generator(cv, access, made);
      Type builder = Type.getType(StringBuilder.class);
      code.newInstance(builder);
      code.dup();
      code.invokeConstructor(builder, new Method("<init>", "()V"));
      StringTokenizer recipe = new StringTokenizer((String) args[0], "\1\2", true);
      int argument = 0;
      int constant = 1;
      while (recipe.hasMoreTokens()) {
        String part = recipe.nextToken();
        Type appended = Type.getType(String.class);
        if (part.equals("\1")) {
          code.loadArg(argument);
          appended = appended(made.getArgumentTypes()[argument++]);
        } else {
          code.push(part.equals("\2") ? String.valueOf(args[constant++]) : part);
        }
        code.invokeVirtual(builder, new Method("append", builder, new Type[] {appended}));
      }
      code.invokeVirtual(builder, new Method("toString", "()Ljava/lang/String;"));
      end(code);
    }

    private Type appended(Type type) {
      return switch (type.getSort()) {
        case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
        case Type.ARRAY -> OBJECT;
        case Type.OBJECT -> type.getClassName().equals("java.lang.String") ? type : OBJECT;
        default -> type;
      };
    }
  }

  private static GeneratorAdapter generator(ClassVisitor in, int access, Method method) {
    return new GeneratorAdapter(access, method, null, null, in);
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }

  /** The class that stands for a lambda: it keeps what that captures, and calls its body. */
  private final class Lambda {
    static final String MAKER = "make";

    private final Type self;
    private final Method method;
    private final Type[] captured;
    private final Type made;
    private final Handle body;
    private final Type exact;

    Lambda(String name, Method method, String site, Object[] args) {
      self = Type.getObjectType(name);
      this.method = method;
      captured = Type.getArgumentTypes(site);
      made = Type.getReturnType(site);
      body = (Handle) args[1];
      exact = (Type) args[2];
    }

    void write(int version, String head) {
      String name = self.getInternalName();
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      String[] interfaces = {made.getInternalName()};
      writer.visit(
          version, ACC_FINAL | ACC_SYNTHETIC, name, null, OBJECT.getInternalName(), interfaces);
      writer.visitNestHost(head);
      nests.computeIfAbsent(head, key -> new ArrayList<>()).add(name);
      constructor(writer);
      maker(writer);
      call(writer);
      writer.visitEnd();
      CallSites.write(file(name), writer);
    }

    private void constructor(ClassWriter writer) {
      GeneratorAdapter code = generator(writer, ACC_PRIVATE, constructor());
      code.loadThis();
      code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
      for (int i = 0; i < captured.length; i++) {
        String type = captured[i].getDescriptor();
        writer.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, type, null, null).visitEnd();
        code.loadThis();
        code.loadArg(i);
        code.putField(self, "captured" + i, captured[i]);
      }
      end(code);
    }

    private Method constructor() {
      return new Method("<init>", Type.VOID_TYPE, captured);
    }

    /** One that captures nothing is made once. */
    private void maker(ClassWriter writer) {
      GeneratorAdapter code = generator(writer, ACC_STATIC, new Method(MAKER, made, captured));
      if (captured.length > 0) {
        make(code);
      } else {
        int access = ACC_PRIVATE | ACC_STATIC | ACC_FINAL;
        writer.visitField(access, "ONLY", self.getDescriptor(), null, null).visitEnd();
        GeneratorAdapter start = generator(writer, ACC_STATIC, new Method("<clinit>", "()V"));
        make(start);
        start.putStatic(self, "ONLY", self);
        end(start);
        code.getStatic(self, "ONLY", self);
      }
      end(code);
    }

    private void make(GeneratorAdapter code) {
      code.newInstance(self);
      code.dup();
      code.loadArgs();
      code.invokeConstructor(self, constructor());
    }

    /**
     * What the interface asks for: the body called with what was captured and with what is given.
     */
    private void call(ClassWriter writer) {
      GeneratorAdapter code = generator(writer, ACC_PUBLIC, method);
      Type owner = Type.getObjectType(body.getOwner());
      boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
      List<Type> wanted = new ArrayList<>();
      if (creates) {
        code.newInstance(owner);
        code.dup();
      } else if (body.getTag() != H_INVOKESTATIC) {
        wanted.add(owner);
      }
      wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(self, "captured" + i, captured[i]);
      }
      Type[] given = method.getArgumentTypes();
      for (int i = 0; i < given.length; i++) {
        code.loadArg(i);
        convert(code, given[i], exact.getArgumentTypes()[i], wanted.get(captured.length + i));
      }
      code.visitMethodInsn(
          opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type result = creates ? owner : Type.getReturnType(body.getDesc());
      if (method.getReturnType() != Type.VOID_TYPE) {
        convert(code, result, exact.getReturnType(), method.getReturnType());
      } else if (result.getSize() == 2) {
        code.pop2();
      } else if (result.getSize() == 1) {
        code.pop();
      }
      end(code);
    }

    private int opcode() {
      return switch (body.getTag()) {
        case H_INVOKESTATIC -> INVOKESTATIC;
        case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
        case H_INVOKEINTERFACE -> INVOKEINTERFACE;
        default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
      };
    }

    /** From {@code given} to {@code wanted}, boxed or not, where generics say that it is exact. */
    private void convert(GeneratorAdapter code, Type given, Type exact, Type wanted) {
      if (isPrimitive(given) && isPrimitive(wanted)) {
        code.cast(given, wanted);
      } else if (isPrimitive(given)) {
        code.valueOf(given);
      } else if (isPrimitive(wanted)) {
        Type held = unboxed(isPrimitive(exact) ? given : exact);
        Type bare = held == null ? wanted : held;
        code.unbox(bare);
        code.cast(bare, wanted);
      } else if (!given.equals(wanted) && !wanted.equals(OBJECT)) {
        code.checkCast(wanted);
      }
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** What a box holds; null of what is no box. */
  private static Type unboxed(Type type) {
    return switch (type.getInternalName()) {
      case "java/lang/Boolean" -> Type.BOOLEAN_TYPE;
      case "java/lang/Character" -> Type.CHAR_TYPE;
      case "java/lang/Byte" -> Type.BYTE_TYPE;
      case "java/lang/Short" -> Type.SHORT_TYPE;
      case "java/lang/Integer" -> Type.INT_TYPE;
      case "java/lang/Long" -> Type.LONG_TYPE;
      case "java/lang/Float" -> Type.FLOAT_TYPE;
      case "java/lang/Double" -> Type.DOUBLE_TYPE;
      default -> null;
    };
  }
}
