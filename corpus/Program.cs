using TypedCorpus.App;
Console.WriteLine(Papers.All.Count);
Console.WriteLine(Papers.Nystromformer.Title);
Console.WriteLine(Papers.Nystromformer.Id);
foreach (var d in Papers.Documents) Console.WriteLine($"{d} {d.Count} {d.Layout} {d.Curator} {d.ListedOn}");
Console.WriteLine(Papers.Find("https://github.com/mlpen/Nystromformer"));
Console.WriteLine(Papers.Find("NYSTRÖMFORMER")); Console.WriteLine(Papers.Find("DAT++"));
foreach (var p in Papers.All) { if (Papers.Find(p.Id) != p || Papers.Find(p.Title) != p|| Papers.Find(p.RawTitle) != p) Console.WriteLine("MISS " + p.Id); }
