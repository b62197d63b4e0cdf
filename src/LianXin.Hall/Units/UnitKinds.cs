using LianXin.Contracts.Hall;

namespace LianXin.Hall.Units;

internal static class UnitKinds
{
    extension(UnitKind kind)
    {
        public string Name =>
            kind switch
            {
                UnitKind.Department => "政府部门",
                UnitKind.Township => "苏木乡镇、街道",
                UnitKind.Vertical => "垂直管理单位",
                UnitKind.Utility => "公用事业单位",
                UnitKind.Judicial => "司法机关",
                UnitKind.Party => "党委部门、纪检监察",
                UnitKind.Congress => "人大、政协机关",
            };
    }
}
