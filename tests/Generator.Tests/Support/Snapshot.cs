using System.Runtime.CompilerServices;

namespace Generator.Tests.Support;

/// <summary>
/// Compares a text with the accepted one by the conventions of Verify: <c>Class.Method#hint.verified.cs</c> is beside the
/// test, and <c>.received.cs</c> is written if they differ.
/// </summary>
internal static class Snapshot
{
    public static void Match(
        string actual,
        string? hint = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(hint is null ? "" : "#" + hint)}";
        string folder = Checkout.PathOf("tests", "Generator.Tests", RelativeFolder(file));
        string verified = Path.Combine(folder, $"{name}.verified.{extension}");
        string received = Path.Combine(folder, $"{name}.received.{extension}");

        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        // Compares lines first, for a message that shows the first different one.
        Assert.Equal(expected.Split('\n'), actual.Split('\n'));
        Assert.Fail($"{verified} differs from {received}");
    }

    /// <summary>The folder below the project: the path above it is mapped in deterministic builds.</summary>
    private static string RelativeFolder(string file)
    {
        string[] parts = file.Split('/', '\\');
        int project = Array.LastIndexOf(parts, "Generator.Tests");
        return Path.Combine(parts[(project + 1)..^1]);
    }
}
