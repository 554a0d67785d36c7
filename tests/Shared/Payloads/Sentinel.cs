using System.Reflection;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Tests.Payloads;

/// <summary>Code beside the corpus that counts how often a payload has run it.</summary>
internal static class Sentinel
{
    public const string Name = "Sentinel";

    /// <summary>Public, without a namespace and with a short name, so that a payload that gets out finds it.</summary>
    public const string Source = $$"""
        /// <summary>The corpus.</summary>
        {{GeneratorHost.PapersClass}}

        /// <summary>What nobody may touch.</summary>
        [System.AttributeUsage(System.AttributeTargets.All)]
        public sealed class {{Name}} : System.Attribute
        {
            /// <summary>How often it was touched.</summary>
            public static int Touched;

            /// <summary>Touches it.</summary>
            public static int Touch() => ++Touched;
        }
        """;

    /// <summary>Runs the initializers of a module and of its classes, and asserts that no payload was among them.</summary>
    public static void AssertUntouched(Assembly assembly)
    {
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        foreach (Type type in assembly.GetTypes())
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        Assert.Equal(0, Touched(assembly));
    }

    public static int Touched(Assembly assembly) =>
        (int)assembly.GetType(Name, throwOnError: true)!.GetField(nameof(Touched))!.GetValue(null)!;
}
