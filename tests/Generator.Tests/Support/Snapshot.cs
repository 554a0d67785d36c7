using System.Runtime.CompilerServices;

namespace Generator.Tests.Support;

/// <summary>
/// Compares a text with the one that was accepted, in Verify's files and names: <c>Class.Method#hint.verified.cs</c>
/// beside the test, and <c>.received.cs</c> where they differ.
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
        string folder = Path.Combine(Checkout.TestProject, RelativeFolder(file));
        string verified = Path.Combine(folder, $"{name}.verified.{extension}");
        string received = Path.Combine(folder, $"{name}.received.{extension}");

        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        // Shows the first line that differs, before xunit's own comparison.
        Assert.Equal(expected.Split('\n'), actual.Split('\n'));
        Assert.Fail($"{verified} differs from {received}");
    }

    /// <summary>A deterministic build maps the paths of its sources: only the part below the project is true.</summary>
    private static string RelativeFolder(string file)
    {
        string[] parts = file.Split('/', '\\');
        int project = Array.LastIndexOf(parts, "Generator.Tests");
        return Path.Combine(parts[(project + 1)..^1]);
    }
}
